/// An operation of the model that this version does not answer.
package struct UnknownOperation: Error, CustomStringConvertible {
    package let description: String

    package init(_ operation: String) { description = "\(operation) is not an operation of this server." }
}
