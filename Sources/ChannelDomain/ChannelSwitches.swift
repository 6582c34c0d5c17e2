/// The settings of the specification that handlers of Channel obey.
package struct ChannelSwitches: Hashable, Sendable {
    /// Channel 7: when a signatory signs whose address says so, in seconds after the contract was made.
    package var signDelaySeconds: Int64 = 1
    /// Channel 3.5, 3.6: how long handshakes and contracts wait for an answer, in days.
    package var lifetimeDays: Int64 = 30

    package init() {}
}
