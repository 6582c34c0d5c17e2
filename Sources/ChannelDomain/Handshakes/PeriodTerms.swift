import ChannelAPI
import CosellRules
package import CosellWire

/// What the terms of a service period must be (channel 3.4).
enum PeriodTerms {
    typealias Payload = Channel.StartServicePeriodPayload

    /// Days of notice that AWS knows.
    static let notices = ["14", "30", "60"]
    /// How long a fixed commitment lasts, in days from its start.
    static let commitments: ClosedRange<Int64> = 60...365

    static func violations(in payload: Payload, from start: Instant) -> [Violation] {
        CosellRules.violations(in: Offer(payload: payload, start: start), of: rules)
    }

    private struct Offer: Sendable {
        let payload: Payload
        let start: Instant

        var isFixed: Bool { payload.servicePeriodType == .fixedCommitmentPeriod }
    }

    private static let place = "payload.startServicePeriodPayload"
    private static let days = "\(place).minimumNoticeDays"
    private static let end = "\(place).endDate"

    private static let rules: [Rule<Offer>] = [
        .required("channel 4.3/6", days) { $0.isFixed || $0.payload.minimumNoticeDays != nil },
        Rule(
            "channel 4.3/6",
            RuleText(stringLiteral: days),
            .valueOutOfRange,
            RuleText(stringLiteral: "\(days) must be \(notices.choice)")
        ) { offer in
            guard !offer.isFixed, let days = offer.payload.minimumNoticeDays else { return true }
            return notices.contains(days)
        },
        Rule(
            "channel 4.3/6",
            RuleText(stringLiteral: days),
            .actionNotPermitted,
            RuleText(stringLiteral: "\(days) is for MINIMUM_NOTICE_PERIOD only")
        ) { !$0.isFixed || $0.payload.minimumNoticeDays == nil },
        .required("channel 4.3/6", end) { !$0.isFixed || $0.payload.endDate != nil },
        Rule(
            "channel 4.3/6",
            RuleText(stringLiteral: end),
            .valueOutOfRange,
            .of {
                "\(end) must be \(commitments.lowerBound) to \(commitments.upperBound) days after the start, \($0.start)"
            }
        ) { offer in
            guard offer.isFixed, let end = offer.payload.endDate else { return true }
            return offer.start.adding(
                seconds: commitments.lowerBound * 86_400
            )...offer.start.adding(seconds: commitments.upperBound * 86_400) ~= end
        },
        Rule(
            "channel 4.3/6",
            RuleText(stringLiteral: end),
            .actionNotPermitted,
            RuleText(stringLiteral: "\(end) is for FIXED_COMMITMENT_PERIOD only")
        ) { $0.isFixed || $0.payload.endDate == nil },
    ]
}

extension Instant {
    /// The first moment of the next day, UTC (CH25).
    package var nextMidnight: Instant { Instant(seconds: (day.daysSinceEpoch + 1) * 86_400) }
}
