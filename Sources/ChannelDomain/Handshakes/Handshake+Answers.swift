import ChannelAPI
import CosellDomain
import CosellRules
import CosellWire

/// How handshakes end by their parties (channel 3.5).
extension Books {
    /// The receiver accepts: what was proposed is so from now on.
    func accept(_ identifier: String) throws -> Handshake {
        try end(identifier, .accepted, by: .receiver, to: "accept") { handshake in
            try carryOut(handshake)
            try raise(.handshake(.accepted, handshake, call), to: [handshake.owner])
        }
    }

    /// The receiver turns it down.
    func reject(_ identifier: String) throws -> Handshake {
        try end(identifier, .rejected, by: .receiver, to: "reject") { handshake in
            try raise(.handshake(.rejected, handshake, call), to: [handshake.owner])
        }
    }

    /// - Parameter then: what comes of it, once.
    func end(
        _ identifier: String,
        _ status: Handshake.Status,
        by part: Handshake.Part,
        to deed: String,
        then: (Handshake) throws -> Void
    ) throws -> Handshake {
        var handshake = try requireHandshake(identifier, for: part, to: deed)
        if handshake.status == status { return handshake }
        guard handshake.status == .pending else {
            throw Objection.state("handshake \(handshake.id) is \(handshake.status)", to: deed, rule: "CH4")
        }
        handshake.end(status, at: now)
        try handshakes.save(handshake)
        try then(handshake)
        return handshake
    }

    /// What acceptance does to the resource, which is its owner's.
    private func carryOut(_ handshake: Handshake) throws {
        let own = of(handshake.owner)
        guard handshake.type != .programManagementAccount else {
            guard var account = try own.programAccounts.find(handshake.resourceID), account.status == .pending else {
                throw Objection.state("program management account is not PENDING", to: "accept", rule: "CH4")
            }
            account.activate(at: now)
            try own.programAccounts.save(account)
            return
        }
        guard try own.relationships.find(handshake.resourceID) != nil else {
            throw Objection.state("relationship is gone", to: "accept", rule: "CH4")
        }
        // The old period is over, whether a new one begins or not (channel 3.4).
        if let period = try own.periods.active(of: handshake.resourceID) { try own.periods.end(period, at: now) }
        if let terms = handshake.terms {
            try own.periods.begin(ServicePeriod(handshake, terms, at: now))
        }
    }
}

extension Objection {
    /// A state that does not allow a deed, where the model has no conflict (CH4, CH5).
    static func state(_ words: String, to deed: String, rule: String) -> Objection {
        .broken([
            Violation(
                rule: rule,
                field: "identifier",
                code: .invalidResourceState,
                message: "identifier: the \(words); only one that is PENDING can be told to \(deed)"
            )
        ])
    }
}
