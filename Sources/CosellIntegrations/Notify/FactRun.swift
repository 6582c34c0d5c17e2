package import CosellClient
import CosellSync
import CosellWire

/// One run of telling: each channel hears what it has not heard, once.
///
/// A fact is marked as on its way before it is sent and as told after. What a kill leaves between the two is sent again where
/// the receiver knows repeats, and named as uncertain where it does not.
package struct FactRun: Sendable {
    package let channels: [NotifyChannel]
    package let told: ToldFacts
    package let transport: any Transport
    package let surroundings: CosellClient.Surroundings
    /// Whether what may have been told is told again.
    package let repeatsUncertain: Bool

    package init(
        channels: [NotifyChannel],
        told: ToldFacts,
        transport: any Transport,
        surroundings: CosellClient.Surroundings,
        repeatsUncertain: Bool = false
    ) {
        (self.channels, self.told, self.transport) = (channels, told, transport)
        (self.surroundings, self.repeatsUncertain) = (surroundings, repeatsUncertain)
    }

    /// How it went on one channel.
    package struct Report: Hashable, Sendable {
        package let channel: String
        package var told: [String] = []
        package var uncertain: [String] = []
        package var waiting: [String] = []
        /// Why something waits or is uncertain.
        package var trouble: String?
        package var remedy: String?

        package var isWhole: Bool { waiting.isEmpty && uncertain.isEmpty }
    }

    /// Slack takes one message a second from a webhook.
    private static let pauseBetween = Duration.seconds(1)

    package func run(_ observation: Observation, _ facts: [Fact]) async throws -> [Report] {
        try await told.forgetEnded(in: observation)
        let sellers = try await sellers(observation)
        try await told.mark(sellers.first, on: ToldFacts.baseline, .told, at: surroundings.now())
        let all = facts + sellers.news
        var reports: [Report] = []
        for channel in channels {
            reports.append(try await tell(all.filter { channel.kinds.contains($0.kind) }, channel))
        }
        return reports
    }

    /// What would be told where, without telling or noting anything.
    package func trial(
        _ observation: Observation,
        _ facts: [Fact]
    ) async throws -> [(channel: NotifyChannel, facts: [Fact])] {
        let all = facts + (try await sellers(observation)).news
        var trials: [(channel: NotifyChannel, facts: [Fact])] = []
        for channel in channels {
            let wanted = all.filter { channel.kinds.contains($0.kind) }
            trials.append((channel, try await told.untold(wanted, on: channel.name)))
        }
        return trials
    }

    // MARK: Sellers

    /// The first seller that is seen of a deal is no news; another one is.
    private func sellers(_ observation: Observation) async throws -> (news: [Fact], first: [String]) {
        let known = Set(try await told.keys(on: ToldFacts.baseline, .told))
        var (news, first): ([Fact], [String]) = ([], [])
        for (deal, fact) in observation.sellers() where !known.contains(fact.key) {
            let isFirst = !known.contains { $0.hasPrefix("\(Fact.Kind.sellerChanged.rawValue)/\(deal)/") }
            if isFirst { first.append(fact.key) } else { news.append(fact) }
        }
        return (news, first)
    }

    // MARK: One channel

    private func tell(_ facts: [Fact], _ channel: NotifyChannel) async throws -> Report {
        var report = Report(channel: channel.name)
        try await settleCutOff(channel)
        let untold = try await told.untold(facts, on: channel.name)
        report.uncertain = try await told.keys(on: channel.name, .uncertain)
        if !report.uncertain.isEmpty {
            report.trouble = "some messages were sent, and it is not known whether they got there"
            report.remedy = "Look at the channel; cosell notify --repeat-uncertain sends them again."
        }
        guard !untold.isEmpty else { return report }
        if let end = try await told.pause(of: channel.name), end > surroundings.now() {
            report.waiting = untold.map(\.key)
            report.trouble = "the channel wants to hear nothing until \(end.wholeSeconds)"
            report.remedy = "Run the command again then."
            return report
        }
        let parts = Self.parts(untold, channel.way)
        for (index, part) in parts.enumerated() {
            if index > 0, !channel.way.knowsRepeats { try await surroundings.sleep(Self.pauseBetween) }
            guard try await send(part, channel, &report) else {
                report.waiting += parts[(index + 1)...].flatMap { $0.map(\.key) }
                break
            }
        }
        return report
    }

    private static func parts(_ facts: [Fact], _ way: NotifyChannel.Way) -> [[Fact]] {
        switch way {
        case .slack: SlackMessage.parts(facts)
        case .teams: TeamsMessage.parts(facts)
        case .webhook: facts.map { [$0] }
        case .smtp: [facts]
        }
    }

    /// - Returns: false when the channel takes no more for now.
    private func send(_ facts: [Fact], _ channel: NotifyChannel, _ report: inout Report) async throws -> Bool {
        let keys = facts.map(\.key)
        try await told.mark(keys, on: channel.name, .sending, at: surroundings.now())
        let delivery = FactDelivery(transport: transport, surroundings: surroundings)
        let result: FactDelivery.Result
        do { result = try await delivery.deliver(facts, to: channel) } catch {
            // Nobody waits any longer; between two tries nothing is under way.
            try await told.forget(keys, on: channel.name)
            throw error
        }
        switch result {
        case .delivered:
            try await told.mark(keys, on: channel.name, .told, at: surroundings.now())
            report.told += keys
            return true
        case .undelivered(let why, let after):
            try await told.forget(keys, on: channel.name)
            if let after {
                let end = surroundings.now().adding(milliseconds: after.wholeMilliseconds)
                try await told.pause(channel.name, until: end)
            }
            report.waiting += keys
            report.trouble = why
            report.remedy = "Nothing is lost: run the command again when the channel is back."
            return false
        case .refused(let why, let remedy):
            try await told.forget(keys, on: channel.name)
            report.waiting += keys
            (report.trouble, report.remedy) = (why, remedy)
            return false
        case .unknown(let why):
            if channel.way.knowsRepeats {
                try await told.forget(keys, on: channel.name)
                report.waiting += keys
                report.remedy = "Nothing is lost: run the command again; what came twice has the same id."
            } else {
                try await told.mark(keys, on: channel.name, .uncertain, at: surroundings.now())
                report.uncertain += keys
                report.remedy = "Look at the channel; cosell notify --repeat-uncertain sends them again."
            }
            report.trouble = why
            return false
        }
    }

    /// What a run left on its way that was cut off.
    private func settleCutOff(_ channel: NotifyChannel) async throws {
        let cutOff = try await told.keys(on: channel.name, .sending)
        if channel.way.knowsRepeats || repeatsUncertain {
            try await told.forget(cutOff, on: channel.name)
        } else {
            try await told.mark(cutOff, on: channel.name, .uncertain, at: surroundings.now())
        }
        guard repeatsUncertain else { return }
        try await told.forget(try await told.keys(on: channel.name, .uncertain), on: channel.name)
    }
}

extension Duration {
    fileprivate var wholeMilliseconds: Int64 {
        components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    }
}
