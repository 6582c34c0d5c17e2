import CosellDomain
import CosellRules
import CosellWire
import Synchronization

/// The faults that are wanted, so that a client's handling of them can be tried: those of the configuration at first, and
/// whatever the control plane puts in their place (CP40).
final class FaultPlan: Sendable {
    private struct State {
        var rules: [FaultRule]
        /// How many calls each rule matched, and how many it answered.
        var seen: [Int]
        var answered: [Int]
        var events: EventFaults?
    }

    private let state: Mutex<State>

    init(_ rules: [FaultRule] = []) { state = Mutex(Self.fresh(rules)) }

    private static func fresh(_ rules: [FaultRule], _ events: EventFaults? = nil) -> State {
        let zeros = Array(repeating: 0, count: rules.count)
        return State(rules: rules, seen: zeros, answered: zeros, events: events)
    }

    /// The rules, and how often each has answered.
    var rules: [(rule: FaultRule, answered: Int)] {
        state.withLock { zip($0.rules, $0.answered).map { ($0, $1) } }
    }

    /// What goes wrong with events on their way (CP43).
    var events: EventFaults? { state.withLock { $0.events } }

    /// Begins anew with other rules.
    func replace(by rules: [FaultRule], events: EventFaults? = nil) {
        state.withLock { $0 = Self.fresh(rules, events) }
    }

    /// The fault of this call, if it is the turn of one: the first that matches and is not used up.
    func turn(_ operation: OperationDescriptor, account: String, catalog: String) -> FaultRule? {
        state.withLock { state in
            var winner: Int?
            for (number, rule) in state.rules.enumerated() where rule.fits(operation) {
                guard rule.match.account.map({ $0 == account }) ?? true,
                    rule.match.catalog.map({ $0 == catalog }) ?? true
                else { continue }
                state.seen[number] += 1
                guard winner == nil, state.answered[number] < rule.times ?? .max,
                    state.seen[number] % rule.every == 0
                else { continue }
                if rule.probability < 1 {
                    var draw = Draw(seed: rule.seed, "\(number)", "\(state.seen[number])")
                    guard draw.fraction() < rule.probability else { continue }
                }
                winner = number
            }
            guard let winner else { return nil }
            state.answered[winner] += 1
            return state.rules[winner]
        }
    }

    /// - Returns: what the service says by that name; nil for a name that it never says.
    static func objection(_ error: String, _ voice: any Voice) -> Objection? {
        kinds.first { type(of: voice.exception($0)).name == error }
    }

    private static let words: Objection.Remark = "This fault was asked for by the server's configuration."

    private static let kinds: [Objection] = [
        .invalid(words), .denied(words), .missing(words), .conflict(words), .quota(words), .throttled, .failed(words),
    ]

    /// What a call hears of a fault that is an exception.
    static func raise(_ error: String, _ route: any Route) throws -> Never {
        if route.descriptor.errors.contains(error), let objection = objection(error, route.voice) { throw objection }
        throw Fault(error, words.text)
    }
}
