import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
    /// An answer in words, for whoever reads it without a client.
    static func plain(_ status: HTTPResponse.Status, _ text: String) -> Response {
        Response(
            status: status,
            headers: [.contentType: "text/plain; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }
}
