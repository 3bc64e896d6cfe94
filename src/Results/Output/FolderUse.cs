namespace OpgaveSim.Results.Output;

/// <summary>What a run may do with results that are in its folder already.</summary>
public enum FolderUse
{
    /// <summary>Nothing: a folder with results is refused.</summary>
    New,
    /// <summary>Go on with them; runs that are there are not run again.</summary>
    Resume,
    /// <summary>Replace them.</summary>
    Overwrite,
}
