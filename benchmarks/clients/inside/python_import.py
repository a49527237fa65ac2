"""Imports a package, makes a client and touches one resource; prints CPU ms, modules and resident MB as JSON."""

import json
import resource
import sys

module, name, expression = sys.argv[1:]
client = getattr(__import__(module), name)
made = client(base_url="http://localhost:1", api_key="k")
eval(expression, {"client": made})
used = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps([(used.ru_utime + used.ru_stime) * 1000, len(sys.modules), used.ru_maxrss / 1024]))
