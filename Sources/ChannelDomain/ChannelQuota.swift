import ChannelAPI

/// How many of something there can be (channel 1.3). The codes are ours: no document tells AWS's.
struct ChannelQuota: Sendable {
    let limit: Int
    let code: String
    /// What is counted, behind its number.
    let words: String

    static let programAccounts = ChannelQuota(
        limit: 50,
        code: "L-PCCHAN01",
        words: "program management accounts that are not INACTIVE"
    )
    static let relationships = ChannelQuota(limit: 1000, code: "L-PCCHAN02", words: "relationships")
    static let contracts = ChannelQuota(limit: 200, code: "L-PCCHAN09", words: "PENDING contracts")

    /// Handshakes of a type that wait.
    static func pending(_ type: Channel.HandshakeType) -> ChannelQuota {
        let words = "PENDING handshakes of type \(type)"
        return switch type {
        case .startServicePeriod: ChannelQuota(limit: 200, code: "L-PCCHAN04", words: words)
        case .revokeServicePeriod: ChannelQuota(limit: 200, code: "L-PCCHAN05", words: words)
        default: ChannelQuota(limit: 100, code: "L-PCCHAN03", words: words)
        }
    }

    /// Handshakes of a type that one account was sent within 24 hours.
    static func daily(_ type: Channel.HandshakeType) -> ChannelQuota {
        let words = "handshakes of type \(type) to the same account within 24 hours"
        let code =
            switch type {
            case .startServicePeriod: "L-PCCHAN07"
            case .revokeServicePeriod: "L-PCCHAN08"
            default: "L-PCCHAN06"
            }
        return ChannelQuota(limit: 5, code: code, words: words)
    }
}
