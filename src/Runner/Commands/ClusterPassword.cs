using System.Text;
using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Runner.Commands;

/// <summary>
/// The password of a cluster's store from the environment, where other users of the machine do not see it as they see a command line.
/// A password in the connection itself goes before it.
/// </summary>
public static class ClusterPassword
{
    /// <summary>The variable that holds the password.</summary>
    public const string Variable = "OPGAVESIM_CLUSTER_PASSWORD";

    /// <summary>The variable that names a file with the password in it, on a line of its own.</summary>
    public const string FileVariable = Variable + "_FILE";

    private const int LargestFile = 4096;

    /// <summary>The password; null: none is given there, or it cannot be read, with a fault.</summary>
    /// <param name="faults">Faults are added here.</param>
    public static string? Read(List<Fault> faults)
    {
        var (password, file) = (Environment.GetEnvironmentVariable(Variable), Environment.GetEnvironmentVariable(FileVariable));
        if (string.IsNullOrEmpty(file))
        {
            return string.IsNullOrEmpty(password) ? null : password;
        }

        if (!string.IsNullOrEmpty(password))
        {
            faults.Add(new Fault(FileVariable, 0, 0, CommandFaultTexts.SetToo(Variable)));
            return null;
        }

        if (InputFile.Read(file, LargestFile, out var obstacle) is not { } bytes)
        {
            faults.Add(new Fault(FileVariable, 0, 0, CommandFaultTexts.PasswordFile(file, obstacle!)));
            return null;
        }

        return Encoding.UTF8.GetString(bytes).TrimEnd('\r', '\n') is { Length: > 0 } text ? text : null;
    }
}
