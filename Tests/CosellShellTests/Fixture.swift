import CosellWire
import Foundation
import Testing

/// Files that the AWS CLI 1.46.2 and botocore 1.43.62 wrote, and PyYAML for YAML.
enum Fixture {
    static func text(_ path: String) throws -> String {
        let url = try #require(Bundle.module.resourceURL).appending(path: "Fixtures/\(path)")
        return try String(contentsOf: url, encoding: .utf8)
    }

    static func document(_ path: String) throws -> Document { try document(of: text(path)) }

    static func document(of text: String) throws -> Document { try JSONReader.document(from: Array(text.utf8)) }

    /// The columns of each line.
    static func rows(_ path: String) throws -> [[String]] {
        try text(path).split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }
}

extension Document {
    var json: String {
        let writer = JSONWriter()
        writer.write(self)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
