import SellingDomain
import CosellDomain
import CosellRules
import CosellTestSupport
import CosellWire
import HTTPTypes
import SellingAPI
import Testing

@testable import CosellServer

/// A handler throws only what the model lists for its operation.
struct DeclaredErrorsTests {
    @Test("an error that is not declared becomes an InternalServerException, and the log learns its name")
    func undeclared() async throws {
        let gateway = try await Gateway.open(
            routes: Routes([ArtificialRoute(error: Objection.conflict("Not mine to throw"))])
        )
        let (answer, trace) = try await gateway.send(ArtificialRoute.call)
        #expect(answer.exception == "InternalServerException")
        #expect(answer.status.code == 500)
        #expect(!answer.text.contains("Not mine to throw"))
        #expect(
            trace.cause.map { "\($0)" } == "the handler threw ConflictException, which its operation does not declare"
        )
    }

    @Test("a declared one goes through as it is, and nothing is logged as an error")
    func declared() async throws {
        let gateway = try await Gateway.open(routes: Routes([ArtificialRoute(error: Objection.missing("Gone"))]))
        let (answer, trace) = try await gateway.send(ArtificialRoute.call)
        #expect(answer.text == #"{"__type":"ResourceNotFoundException","Message":"Gone"}"#)
        #expect(trace.cause == nil)
    }

    @Test("a failure of ours tells the caller nothing, and the log everything")
    func ours() async throws {
        let gateway = try await Gateway.open(routes: Routes([ArtificialRoute(error: DiskOnFire())]))
        let (answer, trace) = try await gateway.send(ArtificialRoute.call)
        #expect(answer.exception == "InternalServerException")
        #expect(
            try answer.message
                == "The server could not carry out the request. Its log names the cause under the request id."
        )
        #expect(trace.cause is DiskOnFire)
    }

    /// One of each kind that a room may raise.
    private static let kinds: [Objection] = [
        .broken([Violation(rule: "X", field: "a.b", code: .invalidValue, message: "a.b is odd")]),
        .breached([Breach(path: ["A"], kind: .missing)]), .invalid("odd"), .denied("no"), .missing("gone"),
        .conflict("twice"), .quota("full"), .throttled, .failed(),
    ]

    /// What the steps of the pipeline raise, at any operation.
    private static func isOfPipeline(_ objection: Objection) -> Bool {
        switch objection {
        case .breached, .denied, .throttled, .failed: true
        case .broken, .invalid, .missing, .conflict, .quota: false
        }
    }

    @Test("of every service, every operation and every objection comes an exception that the model declares")
    func everyObjection() async throws {
        let gateway = try await Toys.open()
        let providers = Providers(at: gateway.desk)
        for route in (Services.answered + Toys.services).flatMap({ $0.routes(providers) }).map(\.route) {
            let operation = route.descriptor
            // Two operations of the models forget that servers fail, and answer what every AWS service may.
            let failure = operation.errors.contains("InternalServerException") ? [] : ["InternalFailure"]
            let declared = Set(operation.errors + failure)
            for objection in Self.kinds {
                let spoken = type(of: route.voice.exception(objection)).name
                let fault = route.fault(objection)
                #expect(declared.contains(fault.name), "\(operation.key) \(objection)")
                #expect(declared.contains(spoken) == (fault.name == spoken), "\(operation.key) \(objection)")
                let isDefect = !declared.contains(spoken) && objection != .failed()
                #expect((fault.cause is UndeclaredError) == isDefect, "\(operation.key) \(objection)")
                if Self.isOfPipeline(objection) { #expect(fault.cause == nil, "\(operation.key) \(objection)") }
            }
        }
    }

    @Test(
        "no operation throws what it does not declare, whatever the record's state and whoever asks",
        arguments: Selling.ReviewStatus.allCases
    )
    func everyOperation(_ status: Selling.ReviewStatus) async throws {
        let gateway = try await Gateway.open()
        let desk = gateway.desk
        let record = try await desk.record(desk.opportunity(at: status))
        let shared = try await SharedRecords(record.id, at: desk)
        for operation in SellingProvider.answered.map({ $0.descriptor }) {
            for body in try shared.bodies(of: operation.name) ?? bodies(of: operation.name, record, desk) {
                for caller in [Caller.riley, .sam, .dana] {
                    let (answer, trace) = try await gateway.send(SentCall(operation.name, body, by: caller))
                    #expect(trace.cause == nil, "\(operation.name) \(body)")
                    guard let exception = answer.exception else { continue }
                    #expect(operation.errors.contains(exception), "\(operation.name) \(body)")
                }
            }
        }
    }

    /// Requests that meet the record, miss it, break rules and break the model.
    private func bodies(
        of operation: String,
        _ record: Selling.GetOpportunityResponse,
        _ desk: Desk
    ) throws -> [String] {
        let catalog = #""Catalog":"Sandbox""#
        let ids = [record.id, "O1", "x"]
        switch operation {
        case "CreateOpportunity":
            let requests = [
                try desk.creation(token: "always"), try desk.creation(["project.title": "Other"], token: "always"),
                try desk.creation(["project.title": .null]), try desk.creation(["origin": "AWS Referral"]),
            ]
            return requests.map { String(decoding: JSONWriter.bytes($0), as: UTF8.self) }
        case "ListOpportunities", "ListSolutions":
            return ["{\(catalog)}", #"{\#(catalog),"NextToken":"AAMA-x"}"#, #"{\#(catalog),"MaxResults":0}"#]
        case "TagResource", "UntagResource", "ListTagsForResource":
            let rest = #""Tags":[{"Key":"a","Value":"b"}],"TagKeys":["a"]"#
            let names = [record.arn ?? "", "arn:aws:partnercentral:us-east-1:111122223333:catalog/AWS/x/y", "x"]
            return names.map { #"{"ResourceArn":"\#($0)",\#(rest)}"# }
        case "AssociateOpportunity", "DisassociateOpportunity":
            let entities = [("Solutions", "S-1234567"), ("Solutions", "S-9"), ("AwsProducts", "x"), ("Nothing", "x")]
            return ids.flatMap { id in
                entities.map { kind, entity in
                    #"{\#(catalog),"OpportunityIdentifier":"\#(id)","RelatedEntityType":"\#(kind)","#
                        + #""RelatedEntityIdentifier":"\#(entity)"}"#
                }
            }
        default:
            let rest = """
                "RelatedOpportunityIdentifier":"\(record.id)","InvolvementType":"Co-Sell",\
                "LastModifiedDate":"\(record.lastModifiedDate)",\
                "Assignee":{"Email":"a@b.co","FirstName":"A","LastName":"B","BusinessTitle":"OpportunityOwner"}
                """
            return ids.map { #"{\#(catalog),"Identifier":"\#($0)",\#(rest)}"# }
        }
    }
}

private struct DiskOnFire: Error {}
