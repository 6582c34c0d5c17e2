package import CosellDomain

/// What whoever plays AWS does in Channel: the parts of accounts and people whose credentials nobody here has.
package struct ChannelActor: Sendable {
    let provider: ChannelProvider

    package init(_ provider: ChannelProvider) { self.provider = provider }

    /// The rows of Channel in the table of acts; each stands in its family's `Aws/` room.
    package static let acts: [Act<ChannelActor>] = handshakeActs + contractActs

    package var bound: [BoundAct] { Self.acts.map { $0.by(self) } }

    static let service = "channel"
}
