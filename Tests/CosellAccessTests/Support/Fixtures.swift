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
