using OpgaveSim.Grains.Addressing;

namespace OpgaveSim.Silo.Hosting;

/// <summary>Silos that worlds can be played on: in this process, or reached as a client.</summary>
public interface IWorldCluster : IAsyncDisposable
{
    /// <summary>The grains.</summary>
    IGrainFactory Grains { get; }

    /// <summary>The worlds that this process knows.</summary>
    WorldAtlas Atlas { get; }

    /// <summary>Whether the silos share the worlds of this process; else each makes its own.</summary>
    bool SharesWorlds { get; }

    /// <summary>Number of silos, at present.</summary>
    int Silos { get; }

    /// <summary>How often silos came or went; where it is another number than before, worlds can be placed anew.</summary>
    int Changes { get; }

    /// <summary>Is cancelled when no silo can be reached any more; what was asked of them will never be answered.</summary>
    CancellationToken Lost { get; }

    /// <summary>Why it is lost, in words that follow 'the cluster is lost:'.</summary>
    string WhyLost { get; }
}
