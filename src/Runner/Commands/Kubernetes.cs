using OpgaveSim.Experiments.Input;
using OpgaveSim.Silo.Encryption;
using OpgaveSim.Silo.Stores;

namespace OpgaveSim.Runner.Commands;

/// <summary>What a pod must say of itself for <c>silo --kubernetes</c>, by environment variables (docs/kubernetes.md).</summary>
public static class Kubernetes
{
    private static readonly string[] Needed = ["POD_NAME", "POD_NAMESPACE", "POD_IP", "ORLEANS_SERVICE_ID", "ORLEANS_CLUSTER_ID"];

    /// <summary>Finds what is missing, or is of another version than this program.</summary>
    /// <param name="faults">Faults are added here.</param>
    /// <param name="certificate">The certificate of the silo; null: it has none.</param>
    public static void Check(List<Fault> faults, ClusterCertificate? certificate)
    {
        var missing = Needed.Where(name => string.IsNullOrEmpty(Environment.GetEnvironmentVariable(name))).ToArray();
        if (missing.Length > 0)
        {
            faults.Add(new Fault("--kubernetes", 0, 0, CommandFaultTexts.NeedsVariables(string.Join(", ", missing))));
        }

        if (Environment.GetEnvironmentVariable("ORLEANS_CLUSTER_ID") is { Length: > 0 } id && id != ClusterName.Of(certificate))
        {
            faults.Add(new Fault("ORLEANS_CLUSTER_ID", 0, 0, CommandFaultTexts.OtherClusterId(id, ClusterName.Of(certificate))));
        }
    }
}
