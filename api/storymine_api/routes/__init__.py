"""The API, one file a noun; every route is described in docs/api.md.

stories files status analyse moments corrections themes signals journey runs   the routes: the data,
customers webhooks keys audit health metrics                                    and how it is run
shapes                                                                          views of the store as JSON
"""
