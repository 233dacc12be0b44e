using Azure;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Jobcoach.Azure.Blobs;

/// <summary>Finds at the start what would otherwise show at the first document, or never.</summary>
internal static class BlobStartCheck
{
    /// <exception cref="InvalidOperationException">Documents cannot be kept safely in this container; the message names all that is wrong.</exception>
    public static async Task RunAsync(BlobContainerClient container, bool create, CancellationToken cancelled)
    {
        List<string?> findings = [await AccessAsync(container, create, cancelled)];
        if (findings is [null or PublicAccess])
        {
            findings.Add(await TagsAsync(container, cancelled));
        }

        if (findings.OfType<string>().ToList() is { Count: > 0 } wrong)
        {
            throw new InvalidOperationException($"Documents cannot be kept in container '{container.Name}' of account '{container.AccountName}'. {string.Join(' ', wrong)}");
        }
    }

    private const string PublicAccess = "It allows public access: set its access level to private and forbid public access on the account.";

    private static async Task<string?> AccessAsync(BlobContainerClient container, bool create, CancellationToken cancelled)
    {
        try
        {
            if (create)
            {
                await container.CreateIfNotExistsAsync(PublicAccessType.None, cancellationToken: cancelled);
            }

            var properties = await container.GetPropertiesAsync(cancellationToken: cancelled);
            return properties.Value.PublicAccess is null or PublicAccessType.None ? null : PublicAccess;
        }
        catch (Exception fault) when (Reason(fault) is not null)
        {
            return Reason(fault);
        }
    }

    // The result of the scanner is in the tags. Who may not read them would serve infected documents as not scanned; so that fails here.
    private static async Task<string?> TagsAsync(BlobContainerClient container, CancellationToken cancelled)
    {
        try
        {
            await foreach (var page in container.GetBlobsAsync(BlobTraits.Tags, BlobStates.None, null, cancelled).AsPages(pageSizeHint: 1))
            {
                break;
            }

            return null;
        }
        catch (RequestFailedException fault) when (fault.Status == 403)
        {
            return "Its index tags may not be read: give the identity the role Storage Blob Data Owner, or a role of your own with blobs/tags/read.";
        }
        catch (Exception fault) when (Reason(fault) is not null)
        {
            return Reason(fault);
        }
    }

    // Codes only: the text of a fault can hold what was signed, and the text of a fault of the identity what was tried.
    private static string? Reason(Exception fault) => fault switch
    {
        RequestFailedException { ErrorCode: "ContainerNotFound" } => "It does not exist: the infrastructure makes it, or the setting to create it.",
        RequestFailedException { Status: 401 or 403 } refused => $"It refuses us ({refused.Status} {refused.ErrorCode}): give the identity the role Storage Blob Data Owner on the container, and look at the network rules.",
        RequestFailedException { Status: > 0 } failed => $"It answers {failed.Status} {failed.ErrorCode}.",
        RequestFailedException or AggregateException => "It cannot be reached: look at the endpoint and the network.",
        AuthenticationFailedException => "There is no identity to sign in with: give the function app its managed identity, or sign in on this machine.",
        _ => null,
    };
}
