import CosellDomain
import CosellWire
import HTTPTypes

/// `GET /_cosell/explain?requestId=…`: why a call was denied (CP62).
struct ExplainPath: Sendable {
    let denials: Denials

    var route: ControlRoute {
        ControlRoute(
            .get,
            ControlRoute.root + "explain",
            "Say why a call was denied, and what would allow it",
            parameters: [.init(name: "requestId", words: "the request id of the call", isRequired: true)]
        ) { request in
            guard let explanation = denials.document(of: request.parameters["requestId"] ?? "") else {
                throw ControlRefusal.missing(
                    "No call of that request id was denied access lately",
                    fix: "The last \(Denials.limit) denials since the start are kept."
                )
            }
            return explanation
        }
    }
}
