import CosellWire

/// What each operation does, in sentences of our own: the public models say it in AWS's prose, which is not ours to print.
package struct Summaries: Equatable {
    /// By operation.
    package let sentences: [String: String]

    /// - Parameter text: of `Models/summaries/<service>.txt`: a line `Operation: Sentence.` for each, by the alphabet.
    package init(text: [UInt8]) {
        let lines = String(decoding: text, as: UTF8.self).split(separator: "\n")
        let pairs = lines.compactMap { line in
            line.firstRange(of: ": ").map { (String(line[..<$0.lowerBound]), String(line[$0.upperBound...])) }
        }
        sentences = Dictionary(pairs) { first, _ in first }
    }
}
