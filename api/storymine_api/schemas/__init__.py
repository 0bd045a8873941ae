"""The shapes of requests and answers, as pydantic models with the examples that OpenAPI shows.

stories    a story as it is sent, stored and listed
readings   what was read in it: an analysis, a moment and their parts
corrections what people say of a moment
customers  what is held on a customer, erasing, receipts
insight    themes, the journey matrix and runs
problem    what an error looks like, and a page of anything
"""
