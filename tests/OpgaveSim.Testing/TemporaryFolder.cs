namespace OpgaveSim.Testing;

/// <summary>A folder of a test's own, gone with it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("opgavesim-test-");

    public string Path => folder.FullName;

    public string At(string name) => System.IO.Path.Combine(folder.FullName, name);

    public string Write(string name, string content)
    {
        var file = At(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        return file;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
