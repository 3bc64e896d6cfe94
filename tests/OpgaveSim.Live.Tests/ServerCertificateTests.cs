using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Live.Encryption;
using OpgaveSim.Live.Plans;
using OpgaveSim.Live.Server;
using OpgaveSim.Testing;

namespace OpgaveSim.Live.Tests;

/// <summary>The page is served encrypted with a certificate of the user's own, or it is said why not.</summary>
public class ServerCertificateTests
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    [Theory]
    [InlineData("class.pfx", "")]
    [InlineData("class.pfx", "secret")]
    [InlineData("class.pem", "")]
    [InlineData("class.pem", "secret")]
    public async Task Pages_are_served_encrypted_under_the_name_of_the_certificate(string name, string password)
    {
        using var folder = new TemporaryFolder();
        Write(folder.At(name), password, Now.AddDays(-1), Now.AddDays(1));
        folder.Write("experiment.yaml", LiveHouse.Experiment);
        var certificate = ServerCertificate.Read(folder.At(name), password.Length == 0 ? null : password, Now);
        var options = new LiveOptions { Port = 0, Background = 0, Certificate = certificate };
        await using var server = await LiveServer.StartAsync(new LiveExperiment(folder.Path, ExperimentOptions.None), options, default);
        Assert.Equal("https", server.Address.Scheme);
        using var client = new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, seen, _, _) => seen!.Thumbprint == certificate.Own.Thumbprint });
        using var page = await client.GetAsync(server.Address);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("; secure", page.Headers.GetValues("Set-Cookie").Single(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await AskAsync("class.school.example"));
        Assert.Equal(HttpStatusCode.MisdirectedRequest, await AskAsync("evil.example"));
        using var plain = new HttpClient();
        await Assert.ThrowsAsync<HttpRequestException>(() => plain.GetAsync(new UriBuilder(server.Address) { Scheme = "http" }.Uri));

        async Task<HttpStatusCode> AskAsync(string host)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, server.Address) { Headers = { Host = host } };
            return (await client.SendAsync(request)).StatusCode;
        }
    }

    [Fact]
    public void What_cannot_be_a_certificate_is_refused_in_words()
    {
        using var folder = new TemporaryFolder();
        Says("none.pfx", null, "not", () => { });
        Says("damaged.pfx", null, "has to be a PFX file", () => folder.Write("damaged.pfx", "damaged"));
        Says("damaged.pem", null, "has to be a PFX file", () => folder.Write("damaged.pem", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"));
        Says("locked.pfx", "wrong", "OPGAVESIM_TLS_PASSWORD", () => Write(folder.At("locked.pfx"), "right", Now.AddDays(-1), Now.AddDays(1)));
        Says("old.pfx", null, "is valid from", () => Write(folder.At("old.pfx"), "", Now.AddDays(-9), Now.AddDays(-8)));
        Says("keyless.pem", null, "no private key", () =>
        {
            Write(folder.At("keyless.pem"), "", Now.AddDays(-1), Now.AddDays(1));
            var text = File.ReadAllText(folder.At("keyless.pem"));
            folder.Write("keyless.pem", text[..text.IndexOf("-----BEGIN PRIVATE", StringComparison.Ordinal)]);
        });

        void Says(string name, string? password, string words, Action make)
        {
            make();
            var fault = Assert.Throws<FaultsException>(() => ServerCertificate.Read(folder.At(name), password, Now));
            Assert.Contains(words, fault.Message, StringComparison.Ordinal);
        }
    }

    private static void Write(string file, string password, DateTimeOffset from, DateTimeOffset until)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=class", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("class.school.example");
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(from, until);
        if (file.EndsWith(".pfx", StringComparison.Ordinal))
        {
            File.WriteAllBytes(file, certificate.Export(X509ContentType.Pfx, password.Length == 0 ? null : password));
            return;
        }

        var secret = password.Length == 0 ? key.ExportPkcs8PrivateKeyPem()
            : key.ExportEncryptedPkcs8PrivateKeyPem(password, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1_000));
        File.WriteAllText(file, $"{certificate.ExportCertificatePem()}\n{secret}\n");
    }
}
