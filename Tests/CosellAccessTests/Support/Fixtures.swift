import CosellAccess
import Foundation

extension Principal {
    static let account = "111122223333"

    static func dana(_ policies: AttachedPolicy...) -> Principal {
        Principal(account: account, kind: .user(name: "dana"), policies: policies)
    }

    static func dana(_ statements: Statement..., version: Policy.Version = .y2012) -> Principal {
        dana(AttachedPolicy(name: "Own", policy: Policy(version: version, statements: statements)))
    }
}

extension Statement {
    static func make(
        _ effect: Effect = .allow,
        sid: String? = nil,
        _ actions: Selection = .only(["*"]),
        on resources: Selection = .only(["*"]),
        when conditions: [Condition] = []
    ) -> Statement {
        Statement(sid: sid, effect: effect, actions: actions, resources: resources, conditions: conditions)
    }
}

extension Policy {
    init(json: String) throws {
        self = try JSONDecoder().decode(Policy.self, from: Data(json.utf8))
    }
}

/// A generator that repeats itself for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
