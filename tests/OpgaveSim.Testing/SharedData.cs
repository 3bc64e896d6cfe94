namespace OpgaveSim.Testing;

/// <summary>Where tests find the repository, and the published data that can lie beside it.</summary>
public static class SharedData
{
    /// <summary>The repository: the nearest folder above the tests with the solution.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>The folder <c>shared/data</c> beside the repository, there or not.</summary>
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Repository, "..", "shared", "data"));

    /// <summary>Path of a data set.</summary>
    public static string PathOf(string name) => Path.Combine(Folder, name);

    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "OpgaveSim.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"no OpgaveSim.sln above {AppContext.BaseDirectory}");
    }
}
