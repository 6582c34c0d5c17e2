import CosellSigning
import CosellWire
import HTTPTypes

/// A call of a service that is not answered here, as comes in when every service of a client is sent to this address:
/// `aws sts …`, `aws s3 ls`. It is refused in the form that its client reads.
struct ForeignCall {
    /// The forms in which AWS's clients read an error.
    enum Form: Equatable {
        /// STS, IAM and most XML services.
        case query
        case ec2
        case s3
        /// With the content type of the request.
        case json(String)
        case restJSON
        case cbor
    }

    /// As people call it.
    let service: String
    let form: Form
    /// By which SDKs send the services that are answered here, and no other.
    private let settings: [String]
    private let isAnsweredWithoutBody: Bool

    /// - Returns: nil for what is a call of a service that is answered, and for what is no call of a client of AWS.
    init?(_ request: HTTPRequest, _ pipeline: Pipeline) {
        let target = request.headerFields[.target]
        let contentType = request.headerFields[.contentType] ?? ""
        guard !pipeline.routes.serve(Destination(request)) else { return nil }
        let isForm = contentType.hasPrefix("application/x-www-form-urlencoded")
        let claimed = SignedRequest(request).claimedService
        guard claimed.map({ !pipeline.routes.signingNames.contains($0) }) ?? (isForm && request.method == .post) else {
            return nil
        }
        service = claimed.map { Self.names[$0] ?? $0 } ?? "this service"
        form = Self.form(of: request, claimed ?? "", target, contentType)
        settings = pipeline.routes.serviceIDs.map {
            "AWS_ENDPOINT_URL_" + $0.uppercased().replacing(" ", with: "_")
        }
        isAnsweredWithoutBody = request.method == .head
    }

    private static func form(
        of request: HTTPRequest,
        _ signingName: String,
        _ target: String?,
        _ contentType: String
    ) -> Form {
        if request.headerFields[.smithyProtocol] == WireForm.rpcProtocol || contentType.hasPrefix("application/cbor") {
            return .cbor
        }
        if target != nil { return .json(contentType.isEmpty ? WireForm.header.contentType : contentType) }
        if signingName.hasPrefix("s3") { return .s3 }
        if contentType.hasPrefix("application/x-www-form-urlencoded") || (request.path ?? "").contains("Action=") {
            return signingName == "ec2" ? .ec2 : .query
        }
        return contentType.contains("xml") || ["cloudfront", "route53"].contains(signingName) ? .query : .restJSON
    }

    /// Of the services that clients call beside Partner Central; any other goes by its signing name.
    private static let names = [
        "aws-marketplace": "AWS Marketplace", "cloudformation": "CloudFormation", "dynamodb": "DynamoDB", "ec2": "EC2",
        "events": "EventBridge", "iam": "IAM", "kms": "KMS", "lambda": "Lambda", "logs": "CloudWatch Logs",
        "monitoring": "CloudWatch", "organizations": "Organizations",
        "partnercentral": "Partner Central Revenue Measurement", "partnercentral-account": "Partner Central Account",
        "partnercentral-benefits": "Partner Central Benefits", "partnercentral-channel": "Partner Central Channel",
        "partnercentral-marketing": "Partner Central Marketing",
        "partnercentral-revenue-measurement": "Partner Central Revenue Measurement", "s3": "S3",
        "secretsmanager": "Secrets Manager", "sns": "SNS", "sqs": "SQS", "ssm": "Systems Manager", "sts": "STS",
    ]

    var message: String {
        """
        Cosell does not answer \(service). Set \(settings.joined(separator: " and ")) to its address in place of \
        AWS_ENDPOINT_URL, and other services go to AWS again.
        """
    }

    func answer(_ requestID: String) -> Answer {
        var answer = fullAnswer(requestID)
        if isAnsweredWithoutBody { answer.body = [] }
        return answer
    }

    private func fullAnswer(_ requestID: String) -> Answer {
        switch form {
        case .query:
            xml(
                .badRequest,
                "InvalidAction",
                """
                <ErrorResponse><Error><Type>Sender</Type><Code>InvalidAction</Code><Message>\(escaped)</Message></Error>\
                <RequestId>\(requestID)</RequestId></ErrorResponse>
                """
            )
        case .ec2:
            xml(
                .badRequest,
                "InvalidAction",
                """
                <Response><Errors><Error><Code>InvalidAction</Code><Message>\(escaped)</Message></Error></Errors>\
                <RequestID>\(requestID)</RequestID></Response>
                """
            )
        case .s3:
            xml(
                .notImplemented,
                "NotImplemented",
                "<Error><Code>NotImplemented</Code><Message>\(escaped)</Message><RequestId>\(requestID)</RequestId></Error>"
            )
        case .json(let contentType): unknown(.header, contentType)
        case .restJSON: unknown(.path)
        case .cbor: unknown(.cbor)
        }
    }

    private func unknown(_ form: WireForm, _ contentType: String? = nil) -> Answer {
        var answer = form.answer(Fault("UnknownOperationException", message))
        if let contentType { answer.contentType = contentType }
        return answer
    }

    private func xml(_ status: HTTPResponse.Status, _ code: String, _ text: String) -> Answer {
        let head = #"<?xml version="1.0" encoding="UTF-8"?>"#
        return Answer(status: status, contentType: "text/xml", body: Array("\(head)\n\(text)".utf8), exception: code)
    }

    private var escaped: String {
        message.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
