import CosellWire

/// How a service's requests and answers are spelled.
protocol CheckForm {
    /// - Throws: ``CheckRefusal`` for what names no action, and for bytes that cannot be read.
    func read(_ request: CheckRequest) throws(CheckRefusal) -> (action: String, input: Document)

    func answer(_ output: Document, to action: String, requestID: String) -> CheckAnswer

    func refusal(_ refusal: CheckRefusal, requestID: String) -> CheckAnswer
}
