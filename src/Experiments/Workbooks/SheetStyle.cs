namespace OpgaveSim.Experiments.Workbooks;

/// <summary>How a row of a sheet looks.</summary>
public enum SheetStyle
{
    /// <summary>As any row.</summary>
    Plain,
    /// <summary>The names of the columns: bold, on grey.</summary>
    Header,
    /// <summary>A text over several lines of its cell.</summary>
    Wrapped,
    /// <summary>A title: bold and large.</summary>
    Title,
}
