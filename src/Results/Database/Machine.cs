using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Estimates;

namespace OpgaveSim.Results.Database;

/// <summary>
/// The machine that a result was made on, for the manifest: operating system, processor, runtime, C library. The digest does not depend
/// on any of them; when two digests differ, this shows what else differed.
/// </summary>
public static class Machine
{
    private const string ProcessorInformation = "/proc/cpuinfo";

    /// <summary>What is known of this machine; what the system does not tell is null.</summary>
    public static JsonObject Describe() => new()
    {
        ["os"] = RuntimeInformation.OSDescription,
        ["architecture"] = RuntimeInformation.ProcessArchitecture.ToString(),
        ["processor"] = Processor(),
        ["runtime"] = RuntimeInformation.FrameworkDescription,
        ["libc"] = CLibrary(),
        ["processors"] = Environment.ProcessorCount,
        ["memoryBytes"] = MemoryEstimate.Available(),
    };

    private static string? Processor()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists(ProcessorInformation))
        {
            return Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER");
        }

        var model = File.ReadLines(ProcessorInformation).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal));
        return model?[(model.IndexOf(':') + 1)..].Trim();
    }

    /// <summary>Name and version of the C library; null where it is not glibc.</summary>
    private static string? CLibrary() =>
        OperatingSystem.IsLinux() && NativeLibrary.TryLoad("libc.so.6", out var library) && NativeLibrary.TryGetExport(library, "gnu_get_libc_version", out var export)
            ? $"glibc {Marshal.PtrToStringUTF8(Marshal.GetDelegateForFunctionPointer<Version>(export)())}"
            : null;

    private delegate nint Version();
}
