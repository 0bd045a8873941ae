"""Asks a language model for the name of a theme, by the API that OpenAI made common.

prompt   what is asked, in Dutch
asking   one question to one address, and the answer or why there is none
"""

from storymine.suggesting.asking import Asker, SuggestionError
from storymine.suggesting.prompt import question

__all__ = ["Asker", "SuggestionError", "question"]
