namespace OpgaveSim.Results.Tables;

/// <summary>The types that results are stored in.</summary>
public enum ColumnType
{
    /// <summary>A whole number, 32 bits: <c>integer</c>.</summary>
    Whole,
    /// <summary>A number, 64 bits, never NaN: <c>double</c>.</summary>
    Real,
    /// <summary>True or false: <c>boolean</c>.</summary>
    Truth,
    /// <summary>A text: <c>varchar</c>.</summary>
    Text,
    /// <summary>64 bits, a solution, one choice a bit: <c>ubigint</c>.</summary>
    Bits,
}
