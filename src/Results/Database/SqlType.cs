using OpgaveSim.Results.Tables;

namespace OpgaveSim.Results.Database;

/// <summary>The name of a column type in DuckDB.</summary>
public static class SqlType
{
    /// <summary>The name.</summary>
    public static string Of(ColumnType type) => type switch
    {
        ColumnType.Whole => "integer",
        ColumnType.Real => "double",
        ColumnType.Truth => "boolean",
        ColumnType.Bits => "ubigint",
        _ => "varchar",
    };
}
