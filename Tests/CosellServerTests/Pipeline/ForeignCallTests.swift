import CosellWire
import HTTPTypes
import Testing

@testable import CosellServer

/// Calls of services that are not answered, as an `AWS_ENDPOINT_URL` for all services brings them.
struct ForeignCallTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// In the signature's scope; nil for an unsigned call.
        var service: String?
        var method = HTTPRequest.Method.post
        var path = "/"
        var fields: HTTPFields = [:]
        /// Nil: not a foreign call.
        var form: ForeignCall.Form?
        var name = ""
        var status = 404
    }

    private static let formType = "application/x-www-form-urlencoded; charset=utf-8"
    private static let query: HTTPFields = [.contentType: formType]
    private static let events: HTTPFields = [
        .contentType: "application/x-amz-json-1.1", .target: "AWSEvents.PutEvents",
    ]
    private static let list: HTTPFields = [.target: "AWSPartnerCentralSelling.ListSolutions"]

    static let rows = [
        Row(testDescription: "STS", service: "sts", fields: query, form: .query, name: "STS", status: 400),
        Row(
            testDescription: "STS by GET",
            service: "sts",
            method: .get,
            path: "/?Action=GetCallerIdentity",
            form: .query,
            name: "STS",
            status: 400
        ),
        Row(
            testDescription: "STS, presigned",
            method: .get,
            path: "/?Action=GetCallerIdentity&X-Amz-Algorithm=AWS4-HMAC-SHA256"
                + "&X-Amz-Credential=AKIA%2F20260112%2Fus-east-1%2Fsts%2Faws4_request",
            form: .query,
            name: "STS",
            status: 400
        ),
        Row(
            testDescription: "a form without a signature",
            fields: query,
            form: .query,
            name: "this service",
            status: 400
        ),
        Row(testDescription: "EC2", service: "ec2", fields: query, form: .ec2, name: "EC2", status: 400),
        Row(
            testDescription: "S3, a list",
            service: "s3",
            method: .get,
            path: "/bucket?list-type=2",
            form: .s3,
            name: "S3",
            status: 501
        ),
        Row(
            testDescription: "S3, a head",
            service: "s3",
            method: .head,
            path: "/bucket",
            form: .s3,
            name: "S3",
            status: 501
        ),
        Row(
            testDescription: "Route 53",
            service: "route53",
            method: .get,
            path: "/2013-04-01/hostedzone",
            form: .query,
            name: "route53",
            status: 400
        ),
        Row(
            testDescription: "EventBridge",
            service: "events",
            fields: events,
            form: .json("application/x-amz-json-1.1"),
            name: "EventBridge"
        ),
        Row(
            testDescription: "Lambda",
            service: "lambda",
            method: .get,
            path: "/2015-03-31/functions/",
            form: .restJSON,
            name: "Lambda"
        ),
        Row(
            testDescription: "Revenue Measurement",
            service: "partnercentral-revenue-measurement",
            path: "/service/PartnerCentralRevenueMeasurement/operation/ListRevenueAttributions",
            fields: [.smithyProtocol: "rpc-v2-cbor", .contentType: "application/cbor"],
            form: .cbor,
            name: "Partner Central Revenue Measurement"
        ),
        Row(testDescription: "ours", service: "partnercentral-selling", fields: list),
        Row(testDescription: "ours, signed for another", service: "sts", fields: list),
        Row(testDescription: "ours, unknown", service: "sts", fields: [.target: "AWSPartnerCentralSelling.Nothing"]),
        Row(testDescription: "ours by path, signed for another", service: "sts", path: "/ListSolutions"),
        Row(testDescription: "ours without a target", service: "partnercentral-selling"),
        Row(testDescription: "a look at the health", method: .get, path: "/health"),
        Row(testDescription: "an unsigned call", fields: list),
        Row(testDescription: "a signature that cannot be read", fields: [.authorization: "Basic YTpi"]),
    ]

    @Test("a call of another service is known by its signature, and answered in its own form", arguments: rows)
    func forms(_ row: Row) async throws {
        let gateway = try await Gateway.open()
        var head = HTTPRequest(method: row.method, scheme: "http", authority: "127.0.0.1", path: row.path)
        head.headerFields = row.fields
        if let service = row.service {
            head.headerFields[.authorization] =
                "AWS4-HMAC-SHA256 Credential=AKIA/20260112/us-east-1/\(service)/aws4_request, SignedHeaders=host, "
                + "Signature=\(String(repeating: "0", count: 64))"
        }
        let foreign = ForeignCall(head, gateway.pipeline)
        #expect(foreign?.form == row.form)
        guard let foreign else { return }
        #expect(foreign.message.hasPrefix("Cosell does not answer \(row.name). "))
        #expect(foreign.message.contains("AWS_ENDPOINT_URL_PARTNERCENTRAL_SELLING"))
        let answer = foreign.answer("request-1")
        #expect(answer.status.code == row.status)
        #expect(answer.body.isEmpty == (row.method == .head))
    }

    @Test("every body holds code and message where its clients look")
    func bodies() async throws {
        let gateway = try await Gateway.open()
        for row in Self.rows where row.form != nil && row.method != .head {
            var head = HTTPRequest(method: row.method, scheme: "http", authority: "127.0.0.1", path: row.path)
            head.headerFields = row.fields
            if let service = row.service {
                head.headerFields[.authorization] =
                    "AWS4-HMAC-SHA256 Credential=AKIA/20260112/us-east-1/\(service)/aws4_request, SignedHeaders=host, "
                    + "Signature=\(String(repeating: "0", count: 64))"
            }
            let foreign = try #require(ForeignCall(head, gateway.pipeline))
            let answer = foreign.answer("request-1")
            switch foreign.form {
            case .query, .ec2, .s3:
                let code = try #require(answer.exception)
                #expect(answer.contentType == "text/xml")
                #expect(answer.text.contains("<Code>\(code)</Code><Message>\(foreign.message)</Message>"))
                #expect(answer.text.contains("request-1"))
            case .json, .restJSON:
                #expect(try answer.message == foreign.message)
            case .cbor:
                #expect(try CBORReader.document(from: answer.body)["message"] == .string(foreign.message))
                #expect(answer.fields[.smithyProtocol] == "rpc-v2-cbor")
            }
        }
    }
}
