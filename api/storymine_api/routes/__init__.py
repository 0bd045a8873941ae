"""The API, one file a noun; every route is described in docs/api.md.

stories analyse moments corrections themes journey runs health metrics   the routes
shapes                                                                   views of the store as JSON
"""
