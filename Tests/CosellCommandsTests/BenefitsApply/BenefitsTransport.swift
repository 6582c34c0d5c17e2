import BenefitsAPI
import BenefitsClient
import CosellClient
import CosellWire
import HTTPTypes
import SellingClient
import Synchronization

/// A service with two benefits; it takes applications and remembers them.
final class BenefitsTransport: Transport {
    private struct State {
        var created: [Benefits.CreateBenefitApplicationInput] = []
        var submitted: [String] = []
        var looks = 0
    }

    private let state = Mutex(State())

    var created: [Benefits.CreateBenefitApplicationInput] { state.withLock(\.created) }
    var submitted: [String] { state.withLock(\.submitted) }

    static let form = """
        {"type":"object","required":["Title","Amount"],"properties":{
          "Title":{"type":"string","minLength":1,"maxLength":10},
          "Kind":{"type":"string","enum":["EVENT","WEBINAR"]},
          "Amount":{"type":"object","required":["Value"],"properties":{"Value":{"type":"integer","minimum":1,"maximum":9}}},
          "Words":{"type":"array","maxItems":2,"items":{"type":"string","maxLength":3}},
          "Steps":{"type":"array","items":{"type":"object","required":["Day"],
            "properties":{"Day":{"type":"string","format":"date"}}}},
          "CashDisbursementDetails":{"type":"object","required":["Paid"],"properties":{"Paid":{"type":"boolean"}}}}}
        """

    func send(_ request: HTTPRequest, body: [UInt8], within limits: ExchangeLimits) async throws -> HTTPAnswer {
        let target = HTTPField.Name("X-Amz-Target").flatMap { request.headerFields[$0] } ?? ""
        return try state.withLock { state in
            switch target.split(separator: ".").last {
            case "ListBenefits":
                return Self.answer(
                    #"{"BenefitSummaries":[{"Id":"ben-marketing01aws","Name":"Marketing Funds"},"#
                        + #"{"Id":"ben-oldthings01aws","Name":"Old Marketing Funds"}]}"#
                )
            case "GetBenefit":
                let isOld = String(decoding: body, as: UTF8.self).contains("oldthings")
                return Self.answer(
                    #"{"Id":"x","Name":"Marketing Funds","Description":"Money.","FulfillmentTypes":["CASH","CREDITS"],"#
                        + #""Status":"\#(isOld ? "INACTIVE" : "ACTIVE")","BenefitRequestSchema":\#(Self.form)}"#
                )
            case "CreateBenefitApplication":
                state.created.append(try JSONReader.read(from: body).value)
                return Self.answer(#"{"Id":"benappl-1","Revision":"r"}"#)
            case "SubmitBenefitApplication":
                state.submitted.append("benappl-1")
                return Self.answer("{}")
            default:
                state.looks += 1
                let file = state.looks == 1 ? "PENDING" : "SUCCEEDED"
                let status = state.submitted.isEmpty ? "PENDING_SUBMISSION" : "IN_REVIEW"
                return Self.answer(
                    #"{"Id":"benappl-1","Status":"\#(status)","FileDetails":[{"FileURI":"s3://b/f","FileStatus":"\#(file)"}]}"#
                )
            }
        }
    }

    private static func answer(_ body: String) -> HTTPAnswer {
        var head = HTTPResponse(status: .ok)
        head.headerFields[.contentType] = "application/x-amz-json-1.0"
        return HTTPAnswer(head: head, body: Array(body.utf8))
    }

    /// On a machine without files or time.
    private var configuration: ClientConfiguration {
        ClientConfiguration(
            endpoint: "http://localhost:4620",
            credentials: FixedCredentials(Credentials(accessKeyID: "AKIDEXAMPLE", secretAccessKey: "secret")),
            transport: self,
            surroundings: Surroundings(
                readFile: { _ in nil },
                writeFile: { _, _ in },
                now: { StreamsDouble.now },
                sleep: { _ in },
                chance: { 0 },
                run: { _ in ProgramOutput(exitCode: 1, output: []) }
            )
        )
    }

    func benefits() throws -> BenefitsClient { try BenefitsClient(configuration) }
    func selling() throws -> SellingClient { try SellingClient(configuration) }
}
