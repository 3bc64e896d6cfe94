namespace OpgaveSim.Grains;

/// <summary>A grain that is told when it is no longer needed.</summary>
public interface IRetiring
{
    /// <summary>Whether it was told so; it does not come back.</summary>
    bool IsRetired { get; }
}
