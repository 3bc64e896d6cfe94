namespace OpgaveSim.Results.CaseMeasures;

/// <summary>Where what is observed lies against chance.</summary>
public enum ChanceSide
{
    /// <summary>There is no value.</summary>
    NoValue,
    /// <summary>There is a value, but it cannot vary, so nothing is tested.</summary>
    NotTested,
    /// <summary>Clearly higher than by chance.</summary>
    Higher,
    /// <summary>Clearly lower than by chance.</summary>
    Lower,
    /// <summary>Not clearly different from chance.</summary>
    NotClear,
}
