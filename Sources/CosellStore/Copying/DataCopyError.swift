/// Why there is nothing to copy, or nowhere to copy it to.
package enum DataCopyError: Error, Hashable, CustomStringConvertible {
    case nothing(String)
    case exists(String)
    case full
    case cutOff
    case older
    case unknownTable(String)
    case differs(String)
    case damaged(String)

    package var description: String {
        switch self {
        case .nothing(let path): "\(path) holds no database; check the path."
        case .exists(let path): "\(path) is there already; give another name, or move it away."
        case .full: "The target holds data already; --replace puts the copy in its place."
        case .cutOff: "A load of data was cut off there; start a server on it once, which takes it back."
        case .older: "The database has the tables of an older version; start this version on it once."
        case .unknownTable(let table): "The database has a table \(table), which this version does not know."
        case .differs(let table): "The table \(table) did not arrive as it was; nothing was changed."
        case .damaged(let words): "The database is damaged: \(words)."
        }
    }
}
