using System.Reflection;
using System.Xml.Linq;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Structure;

/// <summary>The projects of the program, as their folders under <c>src</c> say.</summary>
public static class Projects
{
    private static readonly string Sources = Path.Combine(SharedData.Repository, "src");

    /// <summary>Their folders, a test each.</summary>
    public static TheoryData<string> All => [.. Folders];

    /// <summary>Their folders.</summary>
    public static IReadOnlyList<string> Folders { get; } =
        [.. Directory.EnumerateFiles(Sources, "*.csproj", SearchOption.AllDirectories).Select(file => Path.GetFileName(Path.GetDirectoryName(file)!)).Order()];

    /// <summary>The projects that a project's file refers to.</summary>
    /// <param name="folder">Its folder.</param>
    public static IReadOnlyList<string> References(string folder) =>
    [
        .. FileOf(folder).Descendants("ProjectReference").Select(reference => reference.Attribute("Include")!.Value.Split('/', '\\')[^2]),
    ];

    /// <summary>The assembly that a project makes.</summary>
    /// <param name="folder">Its folder.</param>
    public static Assembly Made(string folder) => Assembly.Load(FileOf(folder).Descendants("AssemblyName").SingleOrDefault()?.Value ?? $"OpgaveSim.{folder}");

    private static XDocument FileOf(string folder) => XDocument.Load(Path.Combine(Sources, folder, $"OpgaveSim.{folder}.csproj"));
}
