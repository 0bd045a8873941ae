"""Understanding Dutch stories: cuts them into moments and reads each of them."""

from storymine.nlp.analyser import Analyser, find_folder, load

__all__ = ["Analyser", "find_folder", "load"]
