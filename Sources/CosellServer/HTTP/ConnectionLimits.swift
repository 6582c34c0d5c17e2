import NIOCore

/// How long a connection may take over each of its steps, and what all connections may hold together.
package struct ConnectionLimits: Sendable {
    /// From the first byte of a request to the end of its head.
    package var head = Duration.seconds(10)
    /// From the end of a head to the end of the body.
    package var body = Duration.seconds(30)
    /// Without a request; also how long an answer may wait for a client that does not read it.
    package var idle = Duration.seconds(75)
    /// After the signal to stop: how long calls that were accepted may take.
    package var grace = Duration.seconds(10)
    /// Open at the same time; beyond it the longest idle one is closed for a new one.
    package var connections = 1000
    /// Bytes of bodies that were received and not answered yet, of all connections together.
    package var heldBytes = 64 << 20

    /// One line of a head: more is 414 for the request line.
    static let targetBytes = 8 << 10
    /// A whole head: more is 431.
    static let headBytes = 64 << 10
    /// A header field: more is 431.
    static let fieldBytes = 32 << 10
    /// Header fields: more is 431.
    static let fieldCount = 200

    package init() {}

    /// The same, with no more connections than the process has descriptors for; those of store and log stay free.
    func within(descriptors: Int) -> ConnectionLimits {
        var limits = self
        limits.connections = min(connections, max(1, descriptors - Self.ownDescriptors))
        return limits
    }

    /// Kept free of connections: files, event loops, and connections that are told to go.
    private static let ownDescriptors = 100

    /// How often a connection looks at its clock: late by a quarter of the shortest limit at most.
    var tick: TimeAmount { TimeAmount(max(min(head, body, idle) / 4, .milliseconds(50))) }
}
