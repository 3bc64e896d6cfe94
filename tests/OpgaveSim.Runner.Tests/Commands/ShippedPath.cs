using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Commands;

/// <summary>Where the experiments that come with the program are.</summary>
internal static class ShippedPath
{
    /// <summary>The folder of an experiment.</summary>
    /// <param name="name">Its name; empty: the folder of all.</param>
    public static string Of(string name = "") => Path.Combine(SharedData.Repository, "experiments", name);
}
