-- Sends the requests of a file, each thread those of its own.
--
--   wrk -s replay.lua URL -- FILE CONNECTIONS once|again
--
-- FILE.0, FILE.1, ... hold, for each request, a line with its length and then its bytes. `again` starts over at the
-- end; `once` never repeats a request: a connection that finds none left falls silent, and the last one says EMPTY.
-- CONNECTIONS is how many each thread has.

local threads = 0

function setup(thread)
    thread:set("number", threads)
    threads = threads + 1
end

function init(arguments)
    file = assert(io.open(arguments[1] .. "." .. number, "rb"))
    connections = tonumber(arguments[2])
    again = arguments[3] == "again"
    silent = 0
end

function request()
    local length = file:read("*l")
    if not length and again then
        file:seek("set")
        length = file:read("*l")
    end
    if length then return file:read(tonumber(length)) end
    silent = silent + 1
    if silent == connections then io.stderr:write("EMPTY\n") end
    return ""
end

function done(summary, latency)
    io.write(string.format(
        'RESULT {"requests": %d, "seconds": %.6f, "refused": %d, "broken": %d, "median_ms": %.4f, "p99_ms": %.4f}\n',
        summary.requests, summary.duration / 1e6, summary.errors.status,
        summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout,
        latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
