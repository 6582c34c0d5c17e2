import AccountDomain
import BenefitsDomain
import ChannelDomain
import CosellDomain
import CosellEvents
import CosellSimulator
import CosellTestSupport
import CosellWire
import SellingAPI
import SellingDomain
import Synchronization

/// A Partner Central of one test, and somebody who plays AWS in it.
struct ActStage: Sendable {
    let desk: Desk
    let acts: Acts
    let agenda: Agenda
    let triggers: Triggers
    let player: ScenarioPlayer
    private let scenario: Playing

    /// What is played.
    private final class Playing: Sendable {
        let current = Mutex<Scenario?>(nil)
    }

    static func open(_ change: (inout Switches) -> Void = { _ in }) async throws -> ActStage {
        var switches = Desk.switches
        switches.engagementAtSubmission = .require
        change(&switches)
        let desk = try await Desk.open(switches: switches)
        let account = try await AccountProvider.open(desk.house, now: desk.clock.now, chance: desk.chance)
        let benefits = try await BenefitsProvider.open(desk.house, now: desk.clock.now)
        let channel = try await ChannelProvider.open(desk.house, now: desk.clock.now)
        let table = ActTable.acts(desk.provider, account, benefits, channel)
        let acts = Acts(desk.house, table, chance: desk.chance)
        let (player, playing) = (ScenarioPlayer(desk.house, acts, chance: desk.chance), Playing())
        return ActStage(
            desk: desk,
            acts: acts,
            agenda: Agenda(
                desk.house,
                PassingTime.acts(desk.provider) + account.upkeep + benefits.upkeep + channel.upkeep + acts.waiting
                    + player.generating { playing.current.withLock { $0 } },
                chance: desk.chance
            ),
            triggers: Triggers(desk.provider, benefits, channel, acts, chance: desk.chance),
            player: player,
            scenario: playing
        )
    }

    func play(_ scenario: Scenario?) async throws {
        try await player.begin(scenario)
        player.play(scenario)
        self.scenario.current.withLock { $0 = scenario }
    }

    /// The record and the ids of the events that came of an act.
    @discardableResult
    func act(_ name: String, _ members: [String: Document]) async throws -> (record: Document, events: [String]) {
        let document = Document.object(members.sorted { $0.key < $1.key }.map { .init($0.key, $0.value) })
        guard case .done(let record, _, _, let events) = try await acts.perform(name, document) else {
            throw ControlRefusal.missing("it was planned", fix: "")
        }
        return (record, events)
    }

    /// Why an act is refused; nil for one that is done.
    func refusal(_ name: String, _ members: [String: Document]) async throws -> ControlRefusal? {
        do {
            try await act(name, members)
            return nil
        } catch let refusal as ControlRefusal {
            return refusal
        }
    }

    /// A deal that waits for AWS, with engagement, invitation and all.
    func submitted(_ desk: Desk? = nil) async throws -> String {
        let desk = desk ?? self.desk
        let id = try await desk.opportunity()
        _ = try await desk.submitByTask(id)
        return id
    }

    /// The invitation that waits for AWS.
    func invitationToAws() async throws -> String {
        let page = try await desk.invitations(as: .sender)
        return page.engagementInvitationSummaries?.first { $0.status == .pending }?.id ?? ""
    }

    func approved() async throws -> String {
        let id = try await submitted()
        try await act("opportunity.approve", ["id": .string(id)])
        return id
    }

    /// What an account was told since a place: types, and details.
    func told(_ account: String? = nil, after start: Int) async throws -> [(type: String, envelope: Document)] {
        try await desk.storedEvents(of: account, after: start).map {
            ($0.detailType, try JSONReader.document(from: $0.envelope))
        }
    }
}

extension Document {
    subscript(path path: String) -> Document? {
        path.split(separator: ".").reduce(self as Document?) { value, step in
            if case .list(let elements)? = value, let position = Int(step) {
                return elements.indices.contains(position) ? elements[position] : nil
            }
            return value?[String(step)]
        }
    }

    var text: String? { if case .string(let text) = self { text } else { nil } }
}
