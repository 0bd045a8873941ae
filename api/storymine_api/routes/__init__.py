"""The API, one file a noun; every route is described in docs/api.md.

stories files status analyse moments corrections themes journey runs keys audit health   the routes
shapes                                                           views of the store as JSON
"""
