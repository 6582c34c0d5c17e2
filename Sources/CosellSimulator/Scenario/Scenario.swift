import CosellDomain
import CosellWire

/// How AWS's side behaves by itself (CP22): what it does when something happens, and what it does of its own accord.
package struct Scenario: Hashable, Sendable {
    /// What all chance comes of (CP23).
    package var seed = 0
    /// The first that fits an occasion counts.
    package var rules: [ScenarioRule] = []
    package var generators: [ScenarioGenerator] = []

    package init() {}

    /// Tells one scenario from another: its text, folded.
    var digest: String {
        var draw = Draw(seed: seed, "\(rules)", "\(generators)")
        return String(draw.next(), radix: 36)
    }
}

/// What AWS does when something happens.
package struct ScenarioRule: Hashable, Sendable {
    /// `submitted`, `approved`, `invited`, …
    package var event = ""
    var catalog: String?
    var account: String?
    var stage: String?
    var country: String?
    var industry: String?
    var atLeast: Double?
    var atMost: Double?
    var isComplete: Bool?
    /// Words of the title, one of which must be there.
    var title: [String] = []
    /// Only the n-th occasion of the account that fits.
    var nth: Int?
    var then: [ScenarioStep] = []

    /// What can happen.
    package static let events = [
        "created", "submitted", "inReview", "approved", "actionRequired", "rejected", "moved", "launched", "closedLost",
        "invited", "applied", "started", "contractSent",
    ]
}

/// An act to come, with its time and its chance.
package struct ScenarioStep: Hashable, Sendable {
    var act: String?
    var afterMilliseconds: Int64 = 0
    var with: [String: Document] = [:]
    var probability = 1.0
    var otherwise: [ScenarioStep] = []

    init(_ act: String? = nil, after milliseconds: Int64 = 0, with arguments: [String: Document] = [:]) {
        (self.act, afterMilliseconds, with) = (act, milliseconds, arguments)
    }
}

/// Acts that come without an occasion, again and again.
package struct ScenarioGenerator: Hashable, Sendable {
    var act = ""
    var everyMilliseconds: Int64 = 0
    var catalog = Catalog.sandbox
    /// Whom they are for, one at a time; all partners of the catalog where none is named.
    var accounts: [String] = []
    var with: [String: Document] = [:]
}

extension Scenario {
    /// AWS as it usually is (CP20): what is complete is approved, what is not comes back with what is missing; its stage
    /// follows the partner's; deals and leads come now and then.
    package static func auto(
        reviewDelayMilliseconds delay: Int64 = 3000,
        referralsPerDay: Double = 0,
        seed: Int = 0
    ) -> Scenario {
        var scenario = Scenario()
        scenario.seed = seed
        var complete = ScenarioRule()
        complete.event = "submitted"
        complete.isComplete = true
        complete.then = [
            ScenarioStep("opportunity.approve", after: delay, with: ["comments": .string("Thank you: well described.")])
        ]
        var incomplete = ScenarioRule()
        incomplete.event = "submitted"
        incomplete.then = [
            ScenarioStep("opportunity.requestAction", after: delay, with: ["comments": .string("$missing")])
        ]
        var moved = ScenarioRule()
        moved.event = "moved"
        moved.then = [ScenarioStep("opportunity.setAwsView", after: delay, with: ["stage": .string("$stage")])]
        scenario.rules = [complete, incomplete, moved]
        if referralsPerDay > 0 {
            let pause = Int64(86_400_000 / referralsPerDay)
            scenario.generators = ["referral.send", "lead.send"].map { act in
                var generator = ScenarioGenerator()
                generator.act = act
                generator.everyMilliseconds = max(pause, 1)
                return generator
            }
        }
        return scenario
    }
}
