using Azure;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Jobcoach.Azure.Blobs;

/// <summary>Finds at the start what would otherwise show at the first document, or never.</summary>
internal static class BlobCheck
{
    public static async Task RunAsync(BlobContainerClient container, bool create, CancellationToken cancelled)
    {
        List<string> findings = [];
        if (await PublicAccessAsync(container, create, findings, cancelled) is { } access)
        {
            if (access is not PublicAccessType.None)
            {
                findings.Add($"it allows public access ({access}): set its access level to private, and forbid public access on the account");
            }

            await ReadTagsAsync(container, findings, cancelled);
        }

        if (findings.Count > 0)
        {
            throw new BlobCheckException(container.AccountName, container.Name, findings);
        }
    }

    // Null if the container is not there or keeps silent; more questions would only say so again.
    private static async Task<PublicAccessType?> PublicAccessAsync(BlobContainerClient container, bool create, List<string> findings, CancellationToken cancelled)
    {
        try
        {
            if (create)
            {
                await container.CreateIfNotExistsAsync(PublicAccessType.None, cancellationToken: cancelled);
            }

            return (await container.GetPropertiesAsync(cancellationToken: cancelled)).Value.PublicAccess ?? PublicAccessType.None;
        }
        catch (Exception fault) when (Finding(fault) is { } finding)
        {
            findings.Add(finding);
            return null;
        }
    }

    // What the scanner found is in the tags. Who may not read them cannot serve any document, and hears it here.
    private static async Task ReadTagsAsync(BlobContainerClient container, List<string> findings, CancellationToken cancelled)
    {
        try
        {
            await foreach (var page in container.GetBlobsAsync(BlobTraits.Tags, BlobStates.None, null, cancelled).AsPages(pageSizeHint: 1))
            {
                break;
            }
        }
        catch (RequestFailedException fault) when (fault.Status is 403)
        {
            findings.Add("its index tags may not be read: give the identity the role Storage Blob Data Owner on it, or a role of your own with blobs/tags/read");
        }
        catch (Exception fault) when (Finding(fault) is { } finding)
        {
            findings.Add(finding);
        }
    }

    // Codes only: the text of a fault can hold what was signed, and that of an identity what was tried.
    private static string? Finding(Exception fault) => fault switch
    {
        RequestFailedException missing when missing.ErrorCode == BlobErrorCode.ContainerNotFound => "it does not exist: the infrastructure makes it",
        RequestFailedException { Status: 401 or 403 } refused =>
            $"it refuses us ({refused.Status} {refused.ErrorCode}): give the identity the role Storage Blob Data Owner on it, and look at the network rules of the account",
        RequestFailedException { Status: > 0 } failed => $"it answers {failed.Status} {failed.ErrorCode}",
        AuthenticationFailedException => "nobody is signed in to reach it: give the program its managed identity, or sign in on this machine",
        RequestFailedException or AggregateException => "it cannot be reached: look at the address and the network",
        _ => null,
    };
}

/// <summary>The program cannot keep documents in this container.</summary>
/// <param name="account">The account.</param>
/// <param name="container">The container.</param>
/// <param name="findings">What is wrong, and what to do.</param>
public sealed class BlobCheckException(string account, string container, IReadOnlyList<string> findings)
    : Exception($"Documents cannot be kept in container {container} of account {account}:{string.Concat(findings.Select(one => $"\n- {one}."))}")
{
    /// <summary>What is wrong, one line each.</summary>
    public IReadOnlyList<string> Findings { get; } = findings;
}
