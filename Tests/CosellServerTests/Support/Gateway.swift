import SellingDomain
import CosellSigning
import CosellAccess
import AccountDomain
import BenefitsDomain
import ChannelDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import Foundation
import HTTPTypes
import NIOCore
import SellingAPI

@testable import CosellServer

/// The pipeline as the server builds it, over the Partner Central of one test, without a socket.
struct Gateway {
    let desk: Desk
    var pipeline: Pipeline

    /// - Parameters:
    ///   - callers: whose signatures are good.
    ///   - services: the signing names that scopes may hold.
    ///   - answered: the table of services.
    ///   - routes: in place of those of the table.
    static func open(
        _ desk: Desk? = nil,
        callers: [Caller] = [.dana, .riley, .sam],
        services: Set<String> = [Selling.service.signingName],
        mode: SignaturePolicy.Mode = .strict,
        isThrottled: Bool = false,
        faults: [FaultRule] = [],
        answered: [AnsweredService] = Services.answered,
        routes: Routes? = nil
    ) async throws -> Gateway {
        let desk = if let desk { desk } else { try await Desk.open() }
        let keys = Dictionary(callers.map { ($0.keyID, $0) }) { first, _ in first }
        let verifier = SignatureVerifier<Principal>(policy: SignaturePolicy(services: services, mode: mode)) {
            keys[$0].map { SigningCredential(secret: $0.secret, payload: $0.principal) }
        }
        let pipeline = Pipeline(
            verifier: verifier,
            recall: { _ in },
            relaxed: RelaxedPrincipals(defaultAccount: Sample.account),
            routes: routes ?? Routes(answered, Providers(at: desk)),
            throttle: Throttle(isThrottled ? .aws : .off),
            faults: FaultPlan(faults),
            tags: { try await desk.provider.house.tags(of: $0) },
            records: { try await desk.house.recordedFacts(of: $0, for: $1) },
            clock: { desk.clock.now },
            houseClock: HouseClock { desk.clock.now },
            chance: desk.chance,
            recordChance: desk.chance
        )
        return Gateway(desk: desk, pipeline: pipeline)
    }

    /// What comes back, and what the log is told.
    func send(_ call: SentCall) async throws -> (answer: Answer, trace: Pipeline.Trace) {
        var trace = Pipeline.Trace(requestID: "request-1")
        let answer = await pipeline.answer(try call.received(at: desk.clock.now), &trace)
        return (answer, trace)
    }

    func answer(_ call: SentCall) async throws -> Answer { try await send(call).answer }

    /// `ok`, or the name of the exception.
    func ending(_ call: SentCall) async throws -> String { try await answer(call).exception ?? "ok" }
}

extension Answer {
    var text: String { String(decoding: body, as: UTF8.self) }

    /// The body as JSON.
    var document: Document {
        get throws { try JSONReader.document(from: body) }
    }

    /// What people read; the common errors of AWS spell the member small.
    var message: String? {
        get throws {
            let document = try document
            guard case .string(let text) = document["Message"] ?? document["message"] else { return nil }
            return text
        }
    }
}

/// Someone who signs.
struct Caller: Sendable {
    let keyID: String
    let secret: SigningSecret
    let principal: Principal

    init(_ keyID: String, _ principal: Principal, secret: SigningSecret? = nil) {
        self.keyID = keyID
        self.secret = secret ?? SigningSecret(secretAccessKey: "secret of \(keyID)")
        self.principal = principal
    }

    /// May do anything.
    static let dana = Caller("AKIATESTDANA00000001", .user("dana", allowing("partnercentral:*")))
    /// May only look.
    static let riley = Caller(
        "AKIATESTRILEY0000001",
        .user("riley", allowing("partnercentral:Get*", "partnercentral:List*"))
    )
    /// Of the other partner.
    static let sam = Caller(
        "AKIATESTSAM000000001",
        Principal(account: Sample.otherAccount, kind: .root)
    )

    private static func allowing(_ actions: String...) -> Policy {
        let statement = Statement(
            sid: nil,
            effect: .allow,
            actions: .only(actions),
            resources: .only(["*"]),
            conditions: []
        )
        return Policy(statements: [statement])
    }
}

extension Principal {
    static func user(_ name: String, account: String = Sample.account, _ policies: Policy...) -> Principal {
        let attached = policies.map { AttachedPolicy(name: "Own", policy: $0) }
        return Principal(account: account, kind: .user(name: name), policies: attached)
    }

    /// A user with the policies that the documents write down.
    static func user(_ name: String, documents: [String]) throws -> Principal {
        let policies = try documents.map { try JSONDecoder().decode(Policy.self, from: Data($0.utf8)) }
        let attached = policies.map { AttachedPolicy(name: "Own", policy: $0) }
        return Principal(account: Sample.account, kind: .user(name: name), policies: attached)
    }
}

extension Providers {
    /// Everything that a desk's house answers.
    init(at desk: Desk) {
        self.init(
            selling: desk.provider,
            account: AccountProvider(house: desk.house, switches: AccountSwitches(), registry: AccountRegistry()),
            benefits: BenefitsProvider(house: desk.house),
            channel: ChannelProvider(house: desk.house)
        )
    }
}
