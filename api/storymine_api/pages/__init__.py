"""The web pages: rendered here with Jinja, complete without scripts, loading nothing from elsewhere.

rendering    templates, and what every page knows
language     texts, labels, numbers and dates in Dutch or English
problems     a problem as a page: what is wrong and the way on
address      links that keep the filters
filtering    the filter bar, its chips, and the filters in words
scale        sentiment as a colour step, volume as a size step
journey_map  levels, stages, curve and rows of the map
transcript   a story's text cut where its moments begin and end
workbook     the quotes as an Excel workbook
corrections  the form under each moment of a story
files        adding files: choose, look, correct (mapping), and what became of them (faults: why not)
journey themes trends contrasts signals stories moments runs privacy docs login   a page (or a list and its
             detail) each
"""
