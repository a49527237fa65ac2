"""An upstream that speaks OpenAI, whoever it is.

provider.py   the provider; native operations come from `inference.native`
dialect.py    where an upstream differs from OpenAI
config.py     settings
requests.py   requests, in the upstream's dialect
answers.py    answers, checked once and forwarded
mending.py    small gaps of answers, filled
usage.py      tokens used, told once at the end of a stream
ranking.py    ranking texts
listing.py    lists of models
paths.py      where an operation is
"""
