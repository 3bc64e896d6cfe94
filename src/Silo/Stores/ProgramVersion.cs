using System.Reflection;
using System.Text.RegularExpressions;

namespace OpgaveSim.Silo.Stores;

/// <summary>
/// The version by which silos and clients know each other: grains and letters of two versions need not fit, and results must not mix.
/// </summary>
public static partial class ProgramVersion
{
    private const string Prefix = "opgavesim-";
    private const int CommitDigits = 12;

    /// <summary>The version, with the first digits of the commit behind a hyphen where it is known.</summary>
    public static string Text { get; } = Of(
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown");

    /// <summary>The id of the clusters of this version.</summary>
    public static string ClusterId { get; } = Prefix + Text;

    /// <summary>The version in the id of a cluster.</summary>
    public static string OfCluster(string clusterId) => clusterId.StartsWith(Prefix, StringComparison.Ordinal) ? clusterId[Prefix.Length..] : clusterId;

    /// <summary>A version as an id can bear it: letters, digits, dots and hyphens.</summary>
    internal static string Of(string informational)
    {
        var parts = informational.Split('+', 2);
        var commit = parts.Length == 1 ? "" : "-" + parts[1][..Math.Min(parts[1].Length, CommitDigits)];
        return Others().Replace(parts[0] + commit, "-");
    }

    [GeneratedRegex("[^A-Za-z0-9.-]")]
    private static partial Regex Others();
}
