"""The storymine service: HTTP API and web pages."""
