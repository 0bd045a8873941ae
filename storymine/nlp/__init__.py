"""Understanding Dutch stories: cuts them into moments and reads each of them."""

from storymine.nlp.analyser import Analyser, load

__all__ = ["Analyser", "load"]
