namespace OpgaveSim.Results.Comparisons;

/// <summary>What a solution is held against to say how new it is.</summary>
public enum NoveltyYardstick
{
    /// <summary>What all scenarios of the world realised before the issue arrived: the same for every scenario.</summary>
    Common,
    /// <summary>What its own scenario realised before: another one for every scenario.</summary>
    Own,
    /// <summary>The practices known at the start: the same for every scenario.</summary>
    Practice,
}
